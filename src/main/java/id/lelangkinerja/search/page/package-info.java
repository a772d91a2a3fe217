/** What the page of the search reads. */
@NullMarked
package id.lelangkinerja.search.page;

import org.jspecify.annotations.NullMarked;
