@NullMarked
package id.lelangkinerja.agreement.page;

import org.jspecify.annotations.NullMarked;
