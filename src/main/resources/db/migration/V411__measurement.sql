-- When figures were told is read with the figures of each contract.
drop view figure_told_view;
