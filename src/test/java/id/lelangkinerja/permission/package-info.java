/** Every route in every state of the programme, tried by everybody: who may, succeeds; all others are refused. */
@NullMarked
package id.lelangkinerja.permission;

import org.jspecify.annotations.NullMarked;
