/** What the pages of verification show. */
@NullMarked
package id.lelangkinerja.signing.page;

import org.jspecify.annotations.NullMarked;
