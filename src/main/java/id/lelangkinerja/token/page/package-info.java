/** What the templates of tokens show. */
@NullMarked
package id.lelangkinerja.token.page;

import org.jspecify.annotations.NullMarked;
