/** Random samples: announced, drawn again by a stranger, visited. */
@NullMarked
package id.lelangkinerja.sampling;

import org.jspecify.annotations.NullMarked;
