/** What the manual of the API shows. */
@NullMarked
package id.lelangkinerja.api.page;

import org.jspecify.annotations.NullMarked;
