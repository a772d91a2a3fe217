package id.lelangkinerja.running.page;

import id.lelangkinerja.signing.Inquiry;
import id.lelangkinerja.signing.Unsigned;
import id.lelangkinerja.web.page.InLog;
import id.lelangkinerja.web.page.Sentence;
import id.lelangkinerja.web.page.Tag;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * running/handover.jte: a handover act, and for the person whom it names the form that signs it ({@code sign} is null
 * for others and afterwards). {@code asks} tells whether the password is asked for,
 * {@code national} whether the national service signs, {@code inTurn} is its address among what is signed one after the other. {@code file} is what is signed, {@code outside} where it is brought back
 * that was signed elsewhere, and {@code standing} what it says of the contract, all null for others
 * than the signer.
 */
public record HandoverPage(Sentence headline, String number, String title, String agency, String contractUrl, Tag state,
    String name, String office, boolean acting, LocalDate since, @Nullable LocalDate until, @Nullable String former,
    @Nullable String remarks, String paper, @Nullable InLog inLog, String hash, @Nullable Instant signedAt,
    @Nullable String sign,
    @Nullable String again, boolean asks, boolean national, String inTurn, @Nullable Inquiry inquiry,
    @Nullable Unsigned file, @Nullable String outside, @Nullable StandingState standing) {}
