-- Beside the store of Treadle, which PostgreSQL's image makes: the database of Prefect.
CREATE DATABASE prefect;
