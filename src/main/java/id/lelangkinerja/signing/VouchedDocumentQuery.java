package id.lelangkinerja.signing;

import id.lelangkinerja.history.Vouched;

/**
 * Who agreed to documents, who signed them and when, and who attested their scans, as acts vouch for it: the modules whose
 * documents they are record the acts, so that each has a part of its own with these rows.
 */
public final class VouchedDocumentQuery {
  private VouchedDocumentQuery() {}

  /**
   * The part of an object with what was signed of it. Of orders to the national service those count that were answered by a
   * signature: any other is still on its way, or came to nothing.
   *
   * @param name of the part, as in {@link Vouched.Part}
   * @param documents an SQL query of the kind and the key of each document of the object {@code x.object_id}
   */
  public static Vouched.Part part(String name, String documents) {
    return Vouched.Part.of(name,
        """
            select string_agg(l.line, E'\\n' order by l.line) from (%s) d (kind, id)
            cross join lateral (
              select row('consent', d.kind, d.id, c.lapsed, c.party, c.person_id, c.document_hash, c.name, c.nip, c.rank_title,
                c.office, c.wet_ink, extract(epoch from c.at))::text line
              from consent c where c.region_id = x.region_id and c.document_kind = d.kind and c.document_id = d.id
              union all
              select row('signature', d.kind, d.id, s.lapsed, s.revision, s.party, s.provider, s.seen_hash, s.signed_hash,
                s.file_id, extract(epoch from s.at))::text
              from signature s where s.region_id = x.region_id and s.document_kind = d.kind and s.document_id = d.id
              union all
              select row('order', d.kind, d.id, o.order_id, o.party, o.person_id, o.seen_hash, o.reference,
                extract(epoch from o.sent_at), extract(epoch from o.settled_at))::text
              from signing_order o
              where o.region_id = x.region_id and o.document_kind = d.kind and o.document_id = d.id and o.state = 'DONE'
              union all
              select row('scan', d.kind, d.id, n.scan_id, n.document_hash, n.file_hash, n.file_id, n.state, n.brought_by,
                n.brought_name, extract(epoch from n.brought_at), n.withdrawn_by, extract(epoch from n.withdrawn_at))::text
              from scan n where n.region_id = x.region_id and n.document_kind = d.kind and n.document_id = d.id
              union all
              select row('attestation', n.scan_id, t.person_id, t.role, t.file_hash, t.name, t.nip, t.office,
                extract(epoch from t.at))::text
              from scan n join attestation t on t.region_id = n.region_id and t.scan_id = n.scan_id
              where n.region_id = x.region_id and n.document_kind = d.kind and n.document_id = d.id) l"""
            .formatted(documents));
  }
}
