/** Files: what is kept, under which name and type, and what hostile files meet. */
@NullMarked
package id.lelangkinerja.files;

import org.jspecify.annotations.NullMarked;
