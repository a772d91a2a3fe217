/** Tests of what operators read when the program starts, or does not. */
@NullMarked
package id.lelangkinerja.start;

import org.jspecify.annotations.NullMarked;
