@NullMarked
package id.lelangkinerja.fetch;

import org.jspecify.annotations.NullMarked;
