-- Every value is drawn from the number of its row and a name, so that each load gives the same rows.

-- From 0 up to, but not including, 1.
create function pg_temp.draw(n bigint, name text) returns double precision
  language sql immutable
  return (hashint8extended(n, hashtextextended(name, 0)) & 4294967295)::double precision / 4294967296;

-- From 1 to `count`, about as often as Zipf says: 1 most, each next one less.
create function pg_temp.rank(n bigint, name text, count integer) returns integer
  language sql immutable
  return floor(power(count + 1, pg_temp.draw(n, name)))::integer;

create function pg_temp.id(name text, n bigint) returns text
  language sql immutable
  return md5(name || n)::uuid::text;

create function pg_temp.jobs() returns bigint
  language sql stable
  return current_setting('bench.jobs')::bigint;

-- The moment around which things are due, as the wall clock of an engine in UTC.
create function pg_temp.moment() returns timestamp
  language sql stable
  return current_setting('bench.now')::timestamp;
