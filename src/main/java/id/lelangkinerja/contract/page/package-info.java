/** What the pages and the paper of contracts read. */
@NullMarked
package id.lelangkinerja.contract.page;

import org.jspecify.annotations.NullMarked;
