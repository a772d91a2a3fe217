/** The known cast of the tests: people with roles in regions made for one test, who open pages and send forms. */
@NullMarked
package id.lelangkinerja.cast;

import org.jspecify.annotations.NullMarked;
