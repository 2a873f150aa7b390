create function users_sync() returns trigger language plpgsql as $$
begin
  if current_setting('application_name') not like 'rehearse/%' then
    new.full_name := concat_ws(' ', new.first_name, new.last_name);
    new.balance := new.balance_cents * 0.01;
    new.locale := coalesce(case new.language when 'de' then 'de-DE' when 'fr' then 'fr-FR' when 'ja' then 'ja-JP' when 'en' then 'en-GB' end, 'en-GB');
  end if;
  return new;
end
$$;
create trigger users_sync before insert or update on users for each row execute function users_sync();
