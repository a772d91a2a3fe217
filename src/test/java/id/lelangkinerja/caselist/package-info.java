@NullMarked
package id.lelangkinerja.caselist;

import org.jspecify.annotations.NullMarked;
