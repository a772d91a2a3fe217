/** What the templates of documents signed by hand are given. */
@NullMarked
package id.lelangkinerja.inked.page;

import org.jspecify.annotations.NullMarked;
