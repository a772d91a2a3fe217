/** Today's program on the data of earlier versions. */
@NullMarked
package id.lelangkinerja.upgrade;

import org.jspecify.annotations.NullMarked;
