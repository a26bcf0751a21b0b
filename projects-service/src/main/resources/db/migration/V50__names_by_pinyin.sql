-- People look a name up by its pinyin; without a collation the order is that of code points.
alter table project alter column name type text collate "zh-x-icu";
