BEGIN TRANSACTION;
CREATE TABLE artifacts (
	id INTEGER NOT NULL, 
	run VARCHAR NOT NULL, 
	node VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	digest VARCHAR NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(run) REFERENCES runs (id) ON DELETE CASCADE
);
CREATE TABLE events (
	run VARCHAR NOT NULL, 
	seq INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	node VARCHAR NOT NULL, 
	level SMALLINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (run, seq), 
	FOREIGN KEY(run) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',1,'run.queued','',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":1,"time":"2026-11-21T21:00:54.703262Z","kind":"run.queued"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',2,'run.started','',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":2,"time":"2026-11-21T21:01:10.283350Z","kind":"run.started","prefect_id":"fbf82ca1-ca2c-4385-b6bf-f298b1ba0693","name":"letters 8acff9"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',3,'node.started','length',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":3,"time":"2026-11-21T21:01:10.283911Z","kind":"node.started","node":"length","attempt":1,"why":"it has not run yet","once":false}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',4,'node.logged','length',20,'{"run":"01a1ffe97e2cde8acff9","seq":4,"time":"2026-11-21T21:01:10.283976Z","kind":"node.logged","node":"length","level":"info","item":null,"message":"counting treadle"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',5,'node.output','length',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":5,"time":"2026-11-21T21:01:10.284122Z","kind":"node.output","node":"length","digest":"6417cb5dcd8009ec0a07e64e680562b8288bea18","codec":"json","size":1,"partial":false,"inline":"7","key":"9be60f439b47ba9d6685cacd0b4e395fa71dd3f5","preview":null,"made_of":"[\"local.count@1#969ab06495732207e4b8a6ed3eca38f4a454444a9c2a1dced4570b9a8ea43994\", {\"word\": \"69eeffaa28cb82aab49352e72011e62848393fdf\"}, {\"word\": \"''treadle''\"}]"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',6,'node.finished','length',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":6,"time":"2026-11-21T21:01:10.284143Z","kind":"node.finished","node":"length","duration_s":0.0002509120022295974}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',7,'node.started','twice',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":7,"time":"2026-11-21T21:01:10.316533Z","kind":"node.started","node":"twice","attempt":1,"why":"“length” runs first","once":false}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',8,'node.output','twice',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":8,"time":"2026-11-21T21:01:10.316727Z","kind":"node.output","node":"twice","digest":"7c3945ab48828ea23fd0081030b4fed6f8e3dd6c","codec":"json","size":2,"partial":false,"inline":"14","key":"ce273427e47294bff107b7f21d7ca76a1bca0ade","preview":null,"made_of":"[\"local.double@1#8961de7e55b856fb3a13e0015d9b9fcc6a90abe3fc0c41510f6d398cf6e8d504\", {\"number\": \"6417cb5dcd8009ec0a07e64e680562b8288bea18\"}, {\"number\": \"\\u201clength\\u201d\"}]"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',9,'node.finished','twice',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":9,"time":"2026-11-21T21:01:10.316760Z","kind":"node.finished","node":"twice","duration_s":0.0002606859998195432}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',10,'node.started','checked',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":10,"time":"2026-11-21T21:01:11.528995Z","kind":"node.started","node":"checked","attempt":1,"why":"it looks at the world, which may have changed","once":false}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',11,'node.output','checked',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":11,"time":"2026-11-21T21:01:11.556014Z","kind":"node.output","node":"checked","digest":"7c3945ab48828ea23fd0081030b4fed6f8e3dd6c","codec":"json","size":2,"partial":false,"inline":"14","key":"57e0d7ebd2f81b8b20d767860e090e1f2599aafd","preview":null,"made_of":"[\"local.check@1#8c7e2f5f5401d03b88af4a010d67f54414e8c6a0c248527f91f632bbd29f5d64\", {\"number\": \"7c3945ab48828ea23fd0081030b4fed6f8e3dd6c\", \"most\": \"b1c76ccbf7eace5674bebab36bbe5ffe4bcbd4ee\"}, {\"number\": \"\\u201ctwice\\u201d\", \"most\": \"99\"}]"}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',12,'node.finished','checked',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":12,"time":"2026-11-21T21:01:11.556069Z","kind":"node.finished","node":"checked","duration_s":0.027090584000688978}');
INSERT INTO "events" VALUES('01a1ffe97e2cde8acff9',13,'run.finished','',NULL,'{"run":"01a1ffe97e2cde8acff9","seq":13,"time":"2026-11-21T21:01:11.556246Z","kind":"run.finished","duration_s":2.4555771369996364}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',1,'run.queued','',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":1,"time":"2026-11-21T21:01:12.648928Z","kind":"run.queued"}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',2,'run.started','',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":2,"time":"2026-11-21T21:01:12.694975Z","kind":"run.started","prefect_id":"285ea39d-5fe9-4c64-835d-c16e53017826","name":"letters bc40cc"}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',3,'node.cached','length',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":3,"time":"2026-11-21T21:01:12.695801Z","kind":"node.cached","node":"length","digest":"6417cb5dcd8009ec0a07e64e680562b8288bea18","why":"same inputs as before","taken":false}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',4,'node.cached','twice',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":4,"time":"2026-11-21T21:01:12.695899Z","kind":"node.cached","node":"twice","digest":"7c3945ab48828ea23fd0081030b4fed6f8e3dd6c","why":"same inputs as before","taken":false}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',5,'node.started','checked',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":5,"time":"2026-11-21T21:01:12.933727Z","kind":"node.started","node":"checked","attempt":1,"why":"it looks at the world, which may have changed","once":false}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',6,'node.failed','checked',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":6,"time":"2026-11-21T21:01:13.011635Z","kind":"node.failed","node":"checked","error":"14 letters are too many","error_type":"ValueError","traceback":"  File \"/srv/ada/.treadle/versions/284735dab47aba2f16a47f69/letters.py\", line 21, in check\n    raise ValueError(f\"{number} letters are too many\")\nValueError: 14 letters are too many\n","duration_s":0.07790531999489758,"attempt":1}');
INSERT INTO "events" VALUES('01a1ffe9c439f4bc40cc',7,'run.failed','checked',NULL,'{"run":"01a1ffe9c439f4bc40cc","seq":7,"time":"2026-11-21T21:01:13.062094Z","kind":"run.failed","error":"14 letters are too many","node":"checked","duration_s":0.3936304710005061}');
INSERT INTO "events" VALUES('01a1ffe9c96b972ab455',1,'run.queued','',NULL,'{"run":"01a1ffe9c96b972ab455","seq":1,"time":"2026-11-21T21:01:13.964469Z","kind":"run.queued"}');
INSERT INTO "events" VALUES('01a1ffe9c96b972ab455',2,'run.started','',NULL,'{"run":"01a1ffe9c96b972ab455","seq":2,"time":"2026-11-21T21:01:14.051773Z","kind":"run.started","prefect_id":"a61b1f34-40b6-457c-a364-98b509aa796e","name":"sleepy 2ab455"}');
CREATE TABLE flows (
	name VARCHAR NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (name)
);
INSERT INTO "flows" VALUES('letters','2026-11-21 21:00:54.628624');
INSERT INTO "flows" VALUES('sleepy','2026-11-21 21:01:13.962151');
CREATE TABLE log_counts (
	run VARCHAR NOT NULL, 
	node VARCHAR NOT NULL, 
	level SMALLINT NOT NULL, 
	lines BIGINT NOT NULL, 
	PRIMARY KEY (run, node, level), 
	FOREIGN KEY(run) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "log_counts" VALUES('01a1ffe97e2cde8acff9','length',20,1);
CREATE TABLE results (
	id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	codec VARCHAR NOT NULL, 
	size BIGINT NOT NULL, 
	inline TEXT, 
	preview TEXT NOT NULL, 
	made_of TEXT NOT NULL, 
	flow VARCHAR NOT NULL, 
	node VARCHAR NOT NULL, 
	run VARCHAR NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "results" VALUES(1,'9be60f439b47ba9d6685cacd0b4e395fa71dd3f5','6417cb5dcd8009ec0a07e64e680562b8288bea18','json',1,'7','','["local.count@1#969ab06495732207e4b8a6ed3eca38f4a454444a9c2a1dced4570b9a8ea43994", {"word": "69eeffaa28cb82aab49352e72011e62848393fdf"}, {"word": "''treadle''"}]','letters','length','01a1ffe97e2cde8acff9','2026-11-21 21:01:10.284122');
INSERT INTO "results" VALUES(2,'ce273427e47294bff107b7f21d7ca76a1bca0ade','7c3945ab48828ea23fd0081030b4fed6f8e3dd6c','json',2,'14','','["local.double@1#8961de7e55b856fb3a13e0015d9b9fcc6a90abe3fc0c41510f6d398cf6e8d504", {"number": "6417cb5dcd8009ec0a07e64e680562b8288bea18"}, {"number": "\u201clength\u201d"}]','letters','twice','01a1ffe97e2cde8acff9','2026-11-21 21:01:10.316727');
INSERT INTO "results" VALUES(3,'57e0d7ebd2f81b8b20d767860e090e1f2599aafd','7c3945ab48828ea23fd0081030b4fed6f8e3dd6c','json',2,'14','','["local.check@1#8c7e2f5f5401d03b88af4a010d67f54414e8c6a0c248527f91f632bbd29f5d64", {"number": "7c3945ab48828ea23fd0081030b4fed6f8e3dd6c", "most": "b1c76ccbf7eace5674bebab36bbe5ffe4bcbd4ee"}, {"number": "\u201ctwice\u201d", "most": "99"}]','letters','checked','01a1ffe97e2cde8acff9','2026-11-21 21:01:11.556014');
CREATE TABLE reuses (
	run VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	PRIMARY KEY (run, digest), 
	FOREIGN KEY(run) REFERENCES runs (id) ON DELETE CASCADE
);
INSERT INTO "reuses" VALUES('01a1ffe9c439f4bc40cc','6417cb5dcd8009ec0a07e64e680562b8288bea18');
INSERT INTO "reuses" VALUES('01a1ffe9c439f4bc40cc','7c3945ab48828ea23fd0081030b4fed6f8e3dd6c');
CREATE TABLE runs (
	id VARCHAR NOT NULL, 
	flow VARCHAR NOT NULL, 
	version VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	parameters TEXT NOT NULL, 
	request TEXT NOT NULL, 
	started_by VARCHAR NOT NULL, 
	once VARCHAR, 
	prefect_id VARCHAR NOT NULL, 
	error TEXT NOT NULL, 
	summary TEXT NOT NULL, 
	owner INTEGER NOT NULL, 
	seq INTEGER NOT NULL, 
	duration_s FLOAT NOT NULL, 
	kept BOOLEAN DEFAULT 0 NOT NULL, 
	created DATETIME NOT NULL, 
	started DATETIME, 
	ended DATETIME, 
	PRIMARY KEY (id)
);
INSERT INTO "runs" VALUES('01a1ffe97e2cde8acff9','letters','letters-284735dab47aba2f16a47f69','finished','{}','{"folder": "/srv/ada", "flow_path": "/srv/ada/flows/letters.py"}','terminal',NULL,'fbf82ca1-ca2c-4385-b6bf-f298b1ba0693','','{"finished": 3}',5849,13,2.45557713699963642284e+00,0,'2026-11-21 21:00:54.700377','2026-11-21 21:01:10.283350','2026-11-21 21:01:11.556246');
INSERT INTO "runs" VALUES('01a1ffe9c439f4bc40cc','letters','letters-284735dab47aba2f16a47f69','failed','{"most": 3}','{"folder": "/srv/ada", "flow_path": "/srv/ada/flows/letters.py"}','terminal',NULL,'285ea39d-5fe9-4c64-835d-c16e53017826','14 letters are too many','{"cached": 2, "failed": 1}',5849,7,3.93630471000506076961e-01,0,'2026-11-21 21:01:12.633810','2026-11-21 21:01:12.694975','2026-11-21 21:01:13.062094');
INSERT INTO "runs" VALUES('01a1ffe9c96b972ab455','sleepy','sleepy-a8c0cc285f74a83c8b4ce333','running','{}','{"folder": "/srv/ada", "flow_path": "/srv/ada/flows/sleepy.py"}','terminal',NULL,'a61b1f34-40b6-457c-a364-98b509aa796e','','{}',5849,2,0.0,0,'2026-11-21 21:01:13.963706','2026-11-21 21:01:14.051773',NULL);
CREATE TABLE secrets (
	name VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	hosts TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	sealed_key BLOB NOT NULL, 
	sealed_value BLOB NOT NULL, 
	created DATETIME NOT NULL, 
	changed DATETIME NOT NULL, 
	used DATETIME, 
	PRIMARY KEY (name)
);
CREATE TABLE treadle_revision (
	version_num VARCHAR(32) NOT NULL, 
	PRIMARY KEY (version_num)
);
INSERT INTO "treadle_revision" VALUES('0009');
CREATE TABLE unknown_outcomes (
	flow VARCHAR NOT NULL, 
	node VARCHAR NOT NULL, 
	run VARCHAR NOT NULL, 
	why TEXT NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (flow, node)
);
CREATE TABLE vaults (
	id VARCHAR NOT NULL, 
	mark VARCHAR NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE versions (
	id VARCHAR NOT NULL, 
	flow VARCHAR NOT NULL, 
	number INTEGER NOT NULL, 
	source TEXT NOT NULL, 
	message TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	created DATETIME NOT NULL, 
	PRIMARY KEY (id), 
	FOREIGN KEY(flow) REFERENCES flows (name)
);
INSERT INTO "versions" VALUES('letters-284735dab47aba2f16a47f69','letters',1,'"""Counts letters, one of them in vain."""

from engine.node import Context, node
from prefect import flow


@node
def count(context: Context, word: str) -> int:
    context.log(f"counting {word}")
    return len(word)


@node
def double(number: int) -> int:
    return number * 2


@node(effect="idempotent")
def check(number: int, most: int) -> int:
    if number > most:
        raise ValueError(f"{number} letters are too many")
    return number


@flow(name="letters")
def letters(word: str = "treadle", most: int = 99):
    """How many letters a word has."""
    length = count.submit(word=word)
    twice = double.submit(length)
    checked = check.submit(twice, most)
    return checked
','','','2026-11-21 21:00:54.630494');
INSERT INTO "versions" VALUES('sleepy-a8c0cc285f74a83c8b4ce333','sleepy',1,'"""Sleeps."""

import time

from engine.node import node
from prefect import flow


@node(effect="idempotent")
def nap() -> int:
    time.sleep(60)
    return 1


@flow(name="sleepy")
def sleepy():
    rest = nap.submit()
    return rest
','','','2026-11-21 21:01:13.962714');
CREATE INDEX ix_runs_flow_id ON runs (flow, id);
CREATE INDEX ix_runs_started_by_id ON runs (started_by, id);
CREATE UNIQUE INDEX ix_runs_once ON runs (once);
CREATE INDEX ix_runs_state_id ON runs (state, id);
CREATE INDEX ix_results_digest ON results (digest);
CREATE INDEX ix_results_key ON results ("key");
CREATE INDEX ix_results_flow_node_id ON results (flow, node, id);
CREATE INDEX ix_results_run ON results (run);
CREATE UNIQUE INDEX ix_versions_flow_number ON versions (flow, number);
CREATE INDEX ix_events_run_level ON events (run, level, seq) WHERE level IS NOT NULL;
CREATE INDEX ix_events_run_node_level ON events (run, node, level, seq) WHERE level IS NOT NULL;
CREATE INDEX ix_reuses_digest ON reuses (digest);
CREATE INDEX ix_artifacts_digest ON artifacts (digest);
CREATE INDEX ix_artifacts_run ON artifacts (run);
COMMIT;
