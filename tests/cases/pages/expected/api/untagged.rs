// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::{HeaderMap, Method};

use crate::pages::expected::client::Client;
use crate::pages::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::{formats, pages};
use crate::runtime::header::{HeaderError, HeaderReader};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{PathStyle, QueryStyle};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /issues`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListIssues%3E): `page`, `per_page`,
    /// `state`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// A list of [`Issue`](types::Issue).
    ///
    /// [`ListIssuesHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_issues(&self) -> Call<ListIssues> {
        Call::new(self.core(), Request::new(&LIST_ISSUES))
    }

    /// An operation of the API.
    ///
    /// `GET /customers`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListCustomers%3E): `starting_after`,
    /// `limit`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListCustomersResponse`](types::ListCustomersResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_customers(&self) -> Call<ListCustomers> {
        Call::new(self.core(), Request::new(&LIST_CUSTOMERS))
    }

    /// An operation of the API.
    ///
    /// `GET /members`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListMembers%3E): `cursor`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListMembersResponse`](types::ListMembersResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_members(&self) -> Call<ListMembers> {
        Call::new(self.core(), Request::new(&LIST_MEMBERS))
    }

    /// An operation of the API.
    ///
    /// `GET /droplets`
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListDropletsResponse`](types::ListDropletsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_droplets(&self) -> Call<ListDroplets> {
        Call::new(self.core(), Request::new(&LIST_DROPLETS))
    }

    /// An operation of the API.
    ///
    /// `POST /events`
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`SearchEventsResponse`](types::SearchEventsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn search_events(&self, body: &types::Search) -> Call<SearchEvents> {
        let mut request = Request::new(&SEARCH_EVENTS);
        request.json(body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /rows`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListRows%3E): `offset`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListRowsResponse`](types::ListRowsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_rows(&self) -> Call<ListRows> {
        Call::new(self.core(), Request::new(&LIST_ROWS))
    }

    /// An operation of the API.
    ///
    /// `GET /books`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListBooks%3E): `page`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListBooksResponse`](types::ListBooksResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_books(&self) -> Call<ListBooks> {
        Call::new(self.core(), Request::new(&LIST_BOOKS))
    }

    /// An operation of the API.
    ///
    /// `GET /disks`
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListDisksResponse`](types::ListDisksResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_disks(&self) -> Call<ListDisks> {
        Call::new(self.core(), Request::new(&LIST_DISKS))
    }

    /// An operation of the API.
    ///
    /// `GET /messages`
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListMessagesResponse`](types::ListMessagesResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_messages(&self) -> Call<ListMessages> {
        Call::new(self.core(), Request::new(&LIST_MESSAGES))
    }

    /// An operation of the API.
    ///
    /// `GET /scores`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListScores%3E): `page`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListScoresResponse`](types::ListScoresResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_scores(&self) -> Call<ListScores> {
        Call::new(self.core(), Request::new(&LIST_SCORES))
    }

    /// An operation of the API.
    ///
    /// `GET /logs`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListLogs%3E): `from`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListLogsResponse`](types::ListLogsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_logs(&self) -> Call<ListLogs> {
        Call::new(self.core(), Request::new(&LIST_LOGS))
    }

    /// An operation of the API.
    ///
    /// `GET /logs/{name}`
    ///
    /// # Returns
    ///
    /// [`GetLogResponse`](types::GetLogResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_log(&self, name: &str) -> Call<GetLog> {
        let mut request = Request::new(&GET_LOG);
        request.path("name", PathStyle::SIMPLE, name);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `GET /traces`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListTraces%3E): `mark`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// `Vec<String>`.
    ///
    /// [`ListTracesHeaders`] reads the documented headers.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_traces(&self) -> Call<ListTraces> {
        Call::new(self.core(), Request::new(&LIST_TRACES))
    }

    /// An operation of the API.
    ///
    /// `GET /accounts`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListAccounts%3E): `after`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListAccountsResponse`](types::ListAccountsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_accounts(&self) -> Call<ListAccounts> {
        Call::new(self.core(), Request::new(&LIST_ACCOUNTS))
    }

    /// An operation of the API.
    ///
    /// `GET /servers`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListServers%3E): `page`.
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListServersResponse`](types::ListServersResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_servers(&self) -> Call<ListServers> {
        Call::new(self.core(), Request::new(&LIST_SERVERS))
    }

    /// An operation of the API.
    ///
    /// `GET /calls`
    ///
    /// Results come by pages: `.pages()` is a stream of them, `.items()` of what is on them.
    ///
    /// # Returns
    ///
    /// [`ListCallsResponse`](types::ListCallsResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_calls(&self) -> Call<ListCalls> {
        Call::new(self.core(), Request::new(&LIST_CALLS))
    }

    /// An operation of the API.
    ///
    /// `GET /containers`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListContainers%3E): `limit`, `since`,
    /// `filters`.
    ///
    /// # Returns
    ///
    /// A list of [`Issue`](types::Issue).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_containers(&self) -> Call<ListContainers> {
        Call::new(self.core(), Request::new(&LIST_CONTAINERS))
    }

    /// An operation of the API.
    ///
    /// `GET /changes`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListChanges%3E): `after`, `page`.
    ///
    /// # Returns
    ///
    /// [`ListChangesResponse`](types::ListChangesResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_changes(&self) -> Call<ListChanges> {
        Call::new(self.core(), Request::new(&LIST_CHANGES))
    }

    /// An operation of the API.
    ///
    /// `GET /single`
    ///
    /// # Returns
    ///
    /// [`ListSingleResponse`](types::ListSingleResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_single(&self) -> Call<ListSingle> {
        Call::new(self.core(), Request::new(&LIST_SINGLE))
    }

    /// An operation of the API.
    ///
    /// `GET /wrong`
    ///
    /// # Returns
    ///
    /// [`ListWrongResponse`](types::ListWrongResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_wrong(&self) -> Call<ListWrong> {
        Call::new(self.core(), Request::new(&LIST_WRONG))
    }

    /// An operation of the API.
    ///
    /// `GET /unreadable`
    ///
    /// # Returns
    ///
    /// `Vec<String>`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_unreadable(&self) -> Call<ListUnreadable> {
        Call::new(self.core(), Request::new(&LIST_UNREADABLE))
    }

    /// An operation of the API.
    ///
    /// `GET /off`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CListOff%3E): `cursor`.
    ///
    /// # Returns
    ///
    /// [`ListOffResponse`](types::ListOffResponse).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn list_off(&self) -> Call<ListOff> {
        Call::new(self.core(), Request::new(&LIST_OFF))
    }
}

/// The operation of [`Client::list_issues`].
#[derive(Clone, Copy, Debug)]
pub struct ListIssues;

static LIST_ISSUES: OperationInfo = OperationInfo {
    id: "listIssues",
    method: Method::GET,
    path: "/issues",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListIssues {
    type Output = Vec<types::Issue>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListIssues {
    type Item = types::Issue;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Link,
        more: None,
        items: "",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl Call<ListIssues> {
    /// Sets the parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }

    /// Sets the parameter `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        self.request_mut().query("per_page", QueryStyle::FORM, &per_page);
        self
    }

    /// Sets the parameter `state`.
    pub fn state(mut self, state: &str) -> Self {
        self.request_mut().query("state", QueryStyle::FORM, state);
        self
    }
}

/// The documented headers of the answers to [`Client::list_issues`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListIssuesHeaders {
    /// The header `Link`.
    pub link: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl ListIssuesHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            link: reader.get("Link"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::list_customers`].
#[derive(Clone, Copy, Debug)]
pub struct ListCustomers;

static LIST_CUSTOMERS: OperationInfo = OperationInfo {
    id: "listCustomers",
    method: Method::GET,
    path: "/customers",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListCustomers {
    type Output = types::ListCustomersResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListCustomers {
    type Item = types::Issue;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("data/-1/id"),
            pages::Asked::Query("starting_after"),
        ),
        more: Some("has_more"),
        items: "data",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

impl Call<ListCustomers> {
    /// Sets the parameter `starting_after`.
    pub fn starting_after(mut self, starting_after: &str) -> Self {
        self.request_mut().query("starting_after", QueryStyle::FORM, starting_after);
        self
    }

    /// Sets the parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }
}

/// The operation of [`Client::list_members`].
#[derive(Clone, Copy, Debug)]
pub struct ListMembers;

static LIST_MEMBERS: OperationInfo = OperationInfo {
    id: "listMembers",
    method: Method::GET,
    path: "/members",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListMembers {
    type Output = types::ListMembersResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListMembers {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("response_metadata/next_cursor"),
            pages::Asked::Query("cursor"),
        ),
        more: None,
        items: "members",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.members.unwrap_or_default()
    }
}

impl Call<ListMembers> {
    /// Sets the parameter `cursor`.
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.request_mut().query("cursor", QueryStyle::FORM, cursor);
        self
    }
}

/// The operation of [`Client::list_droplets`].
#[derive(Clone, Copy, Debug)]
pub struct ListDroplets;

static LIST_DROPLETS: OperationInfo = OperationInfo {
    id: "listDroplets",
    method: Method::GET,
    path: "/droplets",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListDroplets {
    type Output = types::ListDropletsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListDroplets {
    type Item = types::Issue;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Url(pages::Told::Body("links/pages/next")),
        more: None,
        items: "droplets",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.droplets.unwrap_or_default()
    }
}

/// The operation of [`Client::search_events`].
#[derive(Clone, Copy, Debug)]
pub struct SearchEvents;

static SEARCH_EVENTS: OperationInfo = OperationInfo {
    id: "searchEvents",
    method: Method::POST,
    path: "/events",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for SearchEvents {
    type Output = types::SearchEventsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for SearchEvents {
    type Item = types::Issue;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("result/next"),
            pages::Asked::Body("page/after"),
        ),
        more: None,
        items: "result/events",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.result.and_then(|page| page.events).unwrap_or_default()
    }
}

/// The operation of [`Client::list_rows`].
#[derive(Clone, Copy, Debug)]
pub struct ListRows;

static LIST_ROWS: OperationInfo = OperationInfo {
    id: "listRows",
    method: Method::GET,
    path: "/rows",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListRows {
    type Output = types::ListRowsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListRows {
    type Item = i64;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Offset(pages::Asked::Query("offset")),
        more: None,
        items: "rows",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.rows
    }
}

impl Call<ListRows> {
    /// Sets the parameter `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        self.request_mut().query("offset", QueryStyle::FORM, &offset);
        self
    }
}

/// The operation of [`Client::list_books`].
#[derive(Clone, Copy, Debug)]
pub struct ListBooks;

static LIST_BOOKS: OperationInfo = OperationInfo {
    id: "listBooks",
    method: Method::GET,
    path: "/books",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListBooks {
    type Output = types::ListBooksResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListBooks {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Page(pages::Asked::Query("page"), 0),
        more: None,
        items: "books",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.books
    }
}

impl Call<ListBooks> {
    /// Sets the parameter `page`.
    ///
    /// Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }
}

/// The operation of [`Client::list_disks`].
#[derive(Clone, Copy, Debug)]
pub struct ListDisks;

static LIST_DISKS: OperationInfo = OperationInfo {
    id: "listDisks",
    method: Method::GET,
    path: "/disks",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListDisks {
    type Output = types::ListDisksResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListDisks {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Url(pages::Told::Body("nextLink")),
        more: None,
        items: "value",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.value
    }
}

/// The operation of [`Client::list_messages`].
#[derive(Clone, Copy, Debug)]
pub struct ListMessages;

static LIST_MESSAGES: OperationInfo = OperationInfo {
    id: "listMessages",
    method: Method::GET,
    path: "/messages",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListMessages {
    type Output = types::ListMessagesResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListMessages {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Url(pages::Told::Body("@odata.nextLink")),
        more: None,
        items: "value",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.value
    }
}

/// The operation of [`Client::list_scores`].
#[derive(Clone, Copy, Debug)]
pub struct ListScores;

static LIST_SCORES: OperationInfo = OperationInfo {
    id: "listScores",
    method: Method::GET,
    path: "/scores",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListScores {
    type Output = types::ListScoresResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListScores {
    type Item = i64;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::PageOf(
            pages::Asked::Query("page"),
            1,
            pages::Told::Body("total/pages"),
        ),
        more: None,
        items: "scores",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.scores
    }
}

impl Call<ListScores> {
    /// Sets the parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }
}

/// The operation of [`Client::list_logs`].
#[derive(Clone, Copy, Debug)]
pub struct ListLogs;

static LIST_LOGS: OperationInfo = OperationInfo {
    id: "listLogs",
    method: Method::GET,
    path: "/logs",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListLogs {
    type Output = types::ListLogsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListLogs {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("tail/position"),
            pages::Asked::Query("from"),
        ),
        more: None,
        items: "logs",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.logs
    }
}

impl Call<ListLogs> {
    /// Sets the parameter `from`.
    pub fn from(mut self, from: &str) -> Self {
        self.request_mut().query("from", QueryStyle::FORM, from);
        self
    }
}

/// The operation of [`Client::get_log`].
#[derive(Clone, Copy, Debug)]
pub struct GetLog;

static GET_LOG: OperationInfo = OperationInfo {
    id: "getLog",
    method: Method::GET,
    path: "/logs/{name}",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetLog {
    type Output = types::GetLogResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::list_traces`].
#[derive(Clone, Copy, Debug)]
pub struct ListTraces;

static LIST_TRACES: OperationInfo = OperationInfo {
    id: "listTraces",
    method: Method::GET,
    path: "/traces",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListTraces {
    type Output = Vec<String>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListTraces {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Header("x-next"),
            pages::Asked::Query("mark"),
        ),
        more: None,
        items: "",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page
    }
}

impl Call<ListTraces> {
    /// Sets the parameter `mark`.
    pub fn mark(mut self, mark: &str) -> Self {
        self.request_mut().query("mark", QueryStyle::FORM, mark);
        self
    }
}

/// The documented headers of the answers to [`Client::list_traces`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListTracesHeaders {
    /// The header `X-Next`.
    pub x_next: Option<String>,
    /// The headers that are there and do not fit their types.
    pub unreadable: Vec<HeaderError>,
}

impl ListTracesHeaders {
    /// Reads them from the headers of an answer. One that cannot be read does not hide the
    /// others.
    pub fn of(headers: &HeaderMap) -> Self {
        let mut reader = HeaderReader::new(headers);
        Self {
            x_next: reader.get("X-Next"),
            unreadable: reader.unreadable(),
        }
    }
}

/// The operation of [`Client::list_accounts`].
#[derive(Clone, Copy, Debug)]
pub struct ListAccounts;

static LIST_ACCOUNTS: OperationInfo = OperationInfo {
    id: "listAccounts",
    method: Method::GET,
    path: "/accounts",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListAccounts {
    type Output = types::ListAccountsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListAccounts {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("last_id"),
            pages::Asked::Query("after"),
        ),
        more: Some("has_more"),
        items: "data",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.data
    }
}

impl Call<ListAccounts> {
    /// Sets the parameter `after`.
    pub fn after(mut self, after: &str) -> Self {
        self.request_mut().query("after", QueryStyle::FORM, after);
        self
    }
}

/// The operation of [`Client::list_servers`].
#[derive(Clone, Copy, Debug)]
pub struct ListServers;

static LIST_SERVERS: OperationInfo = OperationInfo {
    id: "listServers",
    method: Method::GET,
    path: "/servers",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListServers {
    type Output = types::ListServersResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListServers {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Cursor(
            pages::Told::Body("meta/pagination/next_page"),
            pages::Asked::Query("page"),
        ),
        more: None,
        items: "servers",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.servers
    }
}

impl Call<ListServers> {
    /// Sets the parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }
}

/// The operation of [`Client::list_calls`].
#[derive(Clone, Copy, Debug)]
pub struct ListCalls;

static LIST_CALLS: OperationInfo = OperationInfo {
    id: "listCalls",
    method: Method::GET,
    path: "/calls",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListCalls {
    type Output = types::ListCallsResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl pages::Paged for ListCalls {
    type Item = String;
    const PAGING: pages::Paging = pages::Paging {
        next: pages::Next::Url(pages::Told::Body("next_page_uri")),
        more: None,
        items: "calls",
    };

    fn items(page: Self::Output) -> Vec<Self::Item> {
        page.calls
    }
}

/// The operation of [`Client::list_containers`].
#[derive(Clone, Copy, Debug)]
pub struct ListContainers;

static LIST_CONTAINERS: OperationInfo = OperationInfo {
    id: "listContainers",
    method: Method::GET,
    path: "/containers",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListContainers {
    type Output = Vec<types::Issue>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListContainers> {
    /// Sets the parameter `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        self.request_mut().query("limit", QueryStyle::FORM, &limit);
        self
    }

    /// Sets the parameter `since`.
    pub fn since(mut self, since: &str) -> Self {
        self.request_mut().query("since", QueryStyle::FORM, since);
        self
    }

    /// Sets the parameter `filters`.
    pub fn filters(mut self, filters: &str) -> Self {
        self.request_mut().query("filters", QueryStyle::FORM, filters);
        self
    }
}

/// The operation of [`Client::list_changes`].
#[derive(Clone, Copy, Debug)]
pub struct ListChanges;

static LIST_CHANGES: OperationInfo = OperationInfo {
    id: "listChanges",
    method: Method::GET,
    path: "/changes",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListChanges {
    type Output = types::ListChangesResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListChanges> {
    /// Sets the parameter `after`.
    pub fn after(mut self, after: &formats::DateTime) -> Self {
        self.request_mut().query("after", QueryStyle::FORM, after);
        self
    }

    /// Sets the parameter `page`.
    pub fn page(mut self, page: i64) -> Self {
        self.request_mut().query("page", QueryStyle::FORM, &page);
        self
    }
}

/// The operation of [`Client::list_single`].
#[derive(Clone, Copy, Debug)]
pub struct ListSingle;

static LIST_SINGLE: OperationInfo = OperationInfo {
    id: "listSingle",
    method: Method::GET,
    path: "/single",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListSingle {
    type Output = types::ListSingleResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::list_wrong`].
#[derive(Clone, Copy, Debug)]
pub struct ListWrong;

static LIST_WRONG: OperationInfo = OperationInfo {
    id: "listWrong",
    method: Method::GET,
    path: "/wrong",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListWrong {
    type Output = types::ListWrongResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::list_unreadable`].
#[derive(Clone, Copy, Debug)]
pub struct ListUnreadable;

static LIST_UNREADABLE: OperationInfo = OperationInfo {
    id: "listUnreadable",
    method: Method::GET,
    path: "/unreadable",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListUnreadable {
    type Output = Vec<String>;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::list_off`].
#[derive(Clone, Copy, Debug)]
pub struct ListOff;

static LIST_OFF: OperationInfo = OperationInfo {
    id: "listOff",
    method: Method::GET,
    path: "/off",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for ListOff {
    type Output = types::ListOffResponse;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<ListOff> {
    /// Sets the parameter `cursor`.
    pub fn cursor(mut self, cursor: &str) -> Self {
        self.request_mut().query("cursor", QueryStyle::FORM, cursor);
        self
    }
}
