/** What the pages of the panel show. */
@NullMarked
package id.lelangkinerja.panel.page;

import org.jspecify.annotations.NullMarked;
