/** What the templates of this module show. */
@NullMarked
package id.lelangkinerja.offline.page;

import org.jspecify.annotations.NullMarked;
