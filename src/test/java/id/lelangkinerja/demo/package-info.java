@NullMarked
package id.lelangkinerja.demo;

import org.jspecify.annotations.NullMarked;
