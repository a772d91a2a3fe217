/** The program as people see it: in a real browser, at the widths of a desk and of a phone, in both languages. */
@NullMarked
package id.lelangkinerja.browser;

import org.jspecify.annotations.NullMarked;
