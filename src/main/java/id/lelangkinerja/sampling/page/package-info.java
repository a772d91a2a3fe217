/** What the templates of sampling show. */
@NullMarked
package id.lelangkinerja.sampling.page;

import org.jspecify.annotations.NullMarked;
