-- A version that begins and a step that is taken renew no stamp by themselves: pages tell of them only once the row of their period names
-- them, and that is changed in the same transaction, by which the stamp is renewed.
drop trigger if exists stamp_insert on measurement_version;
drop trigger if exists stamp_insert on measurement_move;
