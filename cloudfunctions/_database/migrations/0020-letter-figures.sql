-- How fast a desk answers is read by everybody who is about to write: from the index alone, its newest thousand.
create index letter_figures on letter (office_area_id, created_at desc, id desc) include (first_answered_at)
  where state <> 'withdrawn' and recused_units = '{}' and recused_persons = '{}';
