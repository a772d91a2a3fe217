/** What the pages of feeds show. */
@NullMarked
package id.lelangkinerja.feed.page;

import org.jspecify.annotations.NullMarked;
