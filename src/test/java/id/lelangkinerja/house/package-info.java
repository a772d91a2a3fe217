/** The rules of the house, held by tests: module order, sizes, where SQL, time and texts may stand. */
@NullMarked
package id.lelangkinerja.house;

import org.jspecify.annotations.NullMarked;
