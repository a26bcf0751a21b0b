-- People look a name up by its pinyin; without a collation the order is that of code points.
alter table term alter column term type text collate "zh-x-icu";
