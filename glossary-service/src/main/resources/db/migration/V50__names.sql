-- A term's heading is called name wherever it is served, in the references of other terms too.
update term set related = (
    select jsonb_agg(jsonb_build_object('id', one -> 'id', 'name', coalesce(one -> 'name', one -> 'term')) order by place)
    from jsonb_array_elements(related) with ordinality as each_one(one, place))
where jsonb_array_length(related) > 0;
