/** Tests of target offers: the states of an answer. */
@NullMarked
package id.lelangkinerja.offering;

import org.jspecify.annotations.NullMarked;
