@NullMarked
package id.lelangkinerja.feed;

import org.jspecify.annotations.NullMarked;
