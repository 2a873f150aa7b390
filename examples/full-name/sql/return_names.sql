-- Before a rollback: what users had written in the new columns since the contract goes to what it put aside.
update users_names_before_0043 b set first_name = u.full_name, last_name = null
from users u where u.id = b.id and u.full_name <> concat_ws(' ', b.first_name, b.last_name);
update users_names_before_0043 b set balance_cents = u.balance * 100
from users u where u.id = b.id and u.balance * 100 <> b.balance_cents;
update users_names_before_0043 b set language = left(u.locale, 2)
from users u where u.id = b.id and left(u.locale, 2) <> coalesce(b.language, 'en');
