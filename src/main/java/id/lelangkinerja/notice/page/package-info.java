/** What the pages of notices read. */
@NullMarked
package id.lelangkinerja.notice.page;

import org.jspecify.annotations.NullMarked;
