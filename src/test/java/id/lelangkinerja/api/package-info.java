/** The API: who gets what, what is written once, and that nothing sent to it breaks it. */
@NullMarked
package id.lelangkinerja.api;

import org.jspecify.annotations.NullMarked;
