/** What the shell of every page and its shared parts read. */
@NullMarked
package id.lelangkinerja.web.page;

import org.jspecify.annotations.NullMarked;
