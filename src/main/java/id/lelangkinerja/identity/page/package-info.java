/** What the pages of signing in and of one's own work show. */
@NullMarked
package id.lelangkinerja.identity.page;

import org.jspecify.annotations.NullMarked;
