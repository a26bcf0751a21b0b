module gwr.dev/sample

go 1.22
