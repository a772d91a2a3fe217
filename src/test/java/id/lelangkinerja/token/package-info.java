/** Tokens: who gets one, what it is good for, and how it ends. */
@NullMarked
package id.lelangkinerja.token;

import org.jspecify.annotations.NullMarked;
