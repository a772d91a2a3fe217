-- Why each bid that did not win lost: from what was decided on it, else from the ranking that its lot was awarded on and from the
-- portfolio that was weighed last before. For those who conduct the auction, and once the award is final for everyone.
grant select (region_id, bid_id, lot_id, agency_id, state) on bid to ${publisher};
grant select (region_id, bid_id, move_no, from_state, to_state, reason, moved_by) on bid_move to ${publisher};
grant select (region_id, portfolio_id, round_id, made_at) on portfolio to ${publisher};
grant select (region_id, portfolio_id, bid_id, why, rival_id, needed_id, ahead, year, missing) on portfolio_bid to ${publisher};
do $make$ declare
  loss constant text := $loss$
    select b.region_id, b.lot_id, b.agency_id, a.name agency_name, l.state lot_state,
      case
        when b.state <> 'REJECTED' then lower(b.state)
        when m.from_state = 'AWARDED' then 'undone'
        when not said.by_award then case m.from_state
          when 'INCOMPLETE' then 'check' when 'ELIGIBLE' then 'unheard' else 'panel' end
        when k.rank is null or last.rank is null then 'unscored'
        when k.rank < last.rank then 'ahead'
        when k.rank = last.rank then 'tied'
        when last.winners = l.most_winners then 'outranked'
        else case m.from_state when 'ACCEPTED' then 'room' else 'unagreed' end
      end cause,
      case when not said.by_award then m.reason end reason,
      k.rank, k.score, abs(last.score - k.score) distance, last.winners, l.most_winners,
      said.by_award and v.bid_id is not null and v.why is null proposed,
      case when said.by_award then lower(v.why) || case
        when v.why = 'TOO_DEAR' and v.rival_id is null then '.alone'
        when v.why = 'STRANDED' and v.needed_id is not null then '.of'
        else '' end end why,
      coalesce(ra.name, n.no || '. ' || n.title, '') rival, v.ahead, v.year, v.missing
    from bid b
    join lot l on l.region_id = b.region_id and l.lot_id = b.lot_id
    join agency a on a.region_id = b.region_id and a.agency_id = b.agency_id
    left join lateral (
      select x.from_state, x.reason, x.moved_by from bid_move x
      where x.region_id = b.region_id and x.bid_id = b.bid_id and x.to_state = b.state
      order by x.move_no desc limit 1) m on true
    join lateral (
      select max(x.decision) decision, max(x.decided_at) decided_at,
        b.state = 'REJECTED' and m.from_state <> 'AWARDED'
          and coalesce(bool_or(x.reasons = m.reason and x.decided_by = m.moved_by), false) by_award
      from award x where x.region_id = b.region_id and x.lot_id = b.lot_id) said on true
    join lateral (
      select count(*)::int winners, min(y.score) score, max(y.rank) rank from bid w
      left join ranking y on y.region_id = w.region_id and y.bid_id = w.bid_id and y.decision = said.decision
      where w.region_id = b.region_id and w.lot_id = b.lot_id and w.state in ('AWARDED', 'CONTRACTED')) last on true
    left join ranking k on k.region_id = b.region_id and k.lot_id = b.lot_id and k.bid_id = b.bid_id
      and k.decision = said.decision
    left join lateral (
      select q.bid_id, q.why, q.rival_id, q.needed_id, q.ahead, q.year, q.missing from portfolio_bid q
      where q.region_id = b.region_id and q.bid_id = b.bid_id and q.portfolio_id = (
        select p.portfolio_id from portfolio p where p.region_id = b.region_id and p.round_id = l.round_id
          and p.made_at <= said.decided_at order by p.made_at desc limit 1)) v on true
    left join bid r on r.region_id = b.region_id and r.bid_id = v.rival_id
    left join agency ra on ra.region_id = r.region_id and ra.agency_id = r.agency_id
    left join lot n on n.region_id = b.region_id and n.lot_id = v.needed_id
    where b.state in ('REJECTED', 'REFUSED', 'LAPSED', 'DAMAGED')
  $loss$;
begin
  execute 'create view loss_view with (security_invoker = true) as ' || loss;
  grant select on loss_view to ${app}, ${loader};
  set local role ${publisher};
  execute 'create view published_loss with (security_barrier = true) as select * from (' || loss
    || $$) x where x.lot_state in ('SIGNING', 'RUNNING', 'CLOSED')$$;
  grant select on published_loss to ${portal};
  reset role;
end $make$;
