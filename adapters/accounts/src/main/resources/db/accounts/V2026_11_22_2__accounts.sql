-- Portable SQL; used on H2 in its MySQL mode. Times are in UTC.

-- Confirmed accounts only; a registration waits in account_codes until its code is entered.
create table accounts (
    subject varchar(36) not null,
    email varchar(254) not null,
    password_hash varchar(60) not null,
    session_version int not null,
    confirmed_at datetime(6) not null,
    primary key (subject),
    constraint accounts_email unique (email)
);

-- The newest code for each address and purpose, hashed; null once used.
create table account_codes (
    email varchar(254) not null,
    purpose varchar(20) not null,
    code_hash varchar(60),
    password_hash varchar(60),
    asked_at datetime(6) not null,
    tries_left int not null,
    primary key (email, purpose)
);

create index account_codes_asked_at on account_codes (asked_at);
