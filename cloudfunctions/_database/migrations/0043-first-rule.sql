-- The numbers of a rule are said from its columns; its note says what they do not.
update point_rule set note = '只记确认过的服务。多少都不排名。' where version = 1 and note = '每半小时 1 分，一次服务最多 16 分。';
