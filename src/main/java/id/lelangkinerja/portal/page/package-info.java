/** What the public pages show. */
@NullMarked
package id.lelangkinerja.portal.page;

import org.jspecify.annotations.NullMarked;
