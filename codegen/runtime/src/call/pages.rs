//! Results that come by pages: how the next page is asked for, and streams of pages and of what is on
//! them.

use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use url::Url;

use super::super::auth::security::SecuritySchemeKind;
use super::super::http::error::Error;
use super::super::http::request::Request;
use super::super::http::response::{Reply, Response};
use super::super::json;
use super::super::json::find::{found_at, json_at, length_at, replaced_at};
use super::super::wire::style::QueryStyle;
use super::super::wire::{links, server};
use super::assemble;
use super::operation::{Call, Operation, Sending};

/// An operation whose results come by pages.
pub trait Paged: Operation {
    /// What is on a page.
    type Item: 'static;

    /// How the page after one is asked for.
    const PAGING: Paging;

    /// What is on a page.
    fn items(page: Self::Output) -> Vec<Self::Item>;
}

/// How the page after one is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// Where it is said which one it is.
    pub next: Next,
    /// The member of the body that is `false` on the last page.
    pub more: Option<&'static str>,
    /// The member of the body with the results: a page without any is the last one.
    pub items: &'static str,
}

/// Where it is said which page is the next one. Places in bodies are names with slashes between them, such
/// as `meta/next`; a number counts in a list, from its end if it is negative: `data/-1/id`.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// The URL in the `Link` header whose relation is `next`
    /// ([RFC 8288](https://www.rfc-editor.org/rfc/rfc8288)).
    Link,
    /// A URL.
    Url(Told),
    /// A value that is sent in place of the one before.
    Cursor(Told, Asked),
    /// The number of the page, one more each time. The second one is that of the first page.
    Page(Asked, i64),
    /// The same where the answer says how many pages there are.
    PageOf(Asked, i64, Told),
    /// How many results come before it.
    Offset(Asked),
}

/// A place in an answer.
#[derive(Clone, Copy, Debug)]
pub enum Told {
    /// In its body.
    Body(&'static str),
    /// A header.
    Header(&'static str),
}

/// A place in a request.
#[derive(Clone, Copy, Debug)]
pub enum Asked {
    /// A parameter of the query.
    Query(&'static str),
    /// A member of the body, which is JSON.
    Body(&'static str),
}

impl<O: Paged> Call<O> {
    /// The results by pages, from the one that the call asks for. Each is a call of its own, with the
    /// limits and repeats of this one.
    pub fn pages(self) -> Pages<O> {
        Pages {
            next: Some(self),
            sending: None,
            seen: BTreeSet::new(),
            left: None,
        }
    }

    /// The results one by one, from the page that the call asks for.
    pub fn items(self) -> Items<O> {
        Items {
            pages: self.pages(),
            items: VecDeque::new(),
        }
    }
}

/// Pages of results, a stream of answers.
///
/// It ends behind the last page, also where the server names a page that came already: every cursor and
/// URL is remembered. After an error it stands where it was: asked again, it sends the call of that page
/// again. Only what cannot be sent at all, [`Error::Argument`], is the end; so is a next page on another
/// server, to which no credentials go.
#[must_use = "no page is fetched until it is asked for"]
pub struct Pages<O: Paged> {
    next: Option<Call<O>>,
    sending: Option<(Call<O>, Sending<O>)>,
    /// What pages were asked by so far: a server that leads in a circle would never end.
    seen: BTreeSet<String>,
    left: Option<usize>,
}

impl<O: Paged> Pages<O> {
    /// Ends behind so many pages.
    pub fn limit(mut self, pages: usize) -> Self {
        self.left = Some(pages);
        self
    }

    /// The next page; `None` behind the last one.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn next_page(&mut self) -> Option<Result<Response<O::Output>, Error<O::Failure>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<Response<O::Output>, Error<O::Failure>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.sending.is_none() {
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            let Some(call) = self.next.take() else {
                return Poll::Ready(None);
            };
            let sending = call.clone().send();
            self.sending = Some((call, sending));
        }
        let Some((_, sending)) = &mut self.sending else {
            return Poll::Ready(None);
        };
        let answer = ready!(Pin::new(sending).poll(context));
        let Some((call, _)) = self.sending.take() else {
            return Poll::Ready(None);
        };
        match answer {
            Ok(response) => {
                self.left = self.left.map(|left| left.saturating_sub(1));
                self.next = following(call, response.reply(), &mut self.seen);
                Poll::Ready(Some(Ok(response)))
            }
            Err(error) => {
                // What cannot be sent will not be so another time.
                self.next = (!matches!(error, Error::Argument(_))).then_some(call);
                Poll::Ready(Some(Err(error)))
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("next", &self.next)
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}

/// Results one by one, a stream over all pages.
///
/// An error ends nothing that came before: what was on earlier pages has been handed out, and asked again
/// the stream sends the call of the page that failed.
#[must_use = "no page is fetched until it is asked for"]
pub struct Items<O: Paged> {
    pages: Pages<O>,
    items: VecDeque<O::Item>,
}

impl<O: Paged> Items<O> {
    /// Ends behind so many pages.
    pub fn limit(mut self, pages: usize) -> Self {
        self.pages = self.pages.limit(pages);
        self
    }

    /// The next result; `None` behind the last one.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O::Failure>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl<O: Paged> Unpin for Items<O> {}

impl<O: Paged> Stream for Items<O> {
    type Item = Result<O::Item, Error<O::Failure>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.items.extend(O::items(page.into_body())),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<O: Paged> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("items", &self.items.len())
            .finish()
    }
}

/// The call for the page after this one, unless that came already.
fn following<O: Paged>(
    mut call: Call<O>,
    reply: &Reply,
    seen: &mut BTreeSet<String>,
) -> Option<Call<O>> {
    let paging = &O::PAGING;
    let body = reply.bytes();
    if let Some(more) = paging.more
        && found_at(body, more).as_deref() == Some("false")
    {
        return None;
    }
    match paging.next {
        Next::Link => {
            let next = links::next(reply.headers())?;
            lead(&mut call, reply, &next, seen)?;
        }
        Next::Url(told) => {
            let next = said(reply, told)?;
            lead(&mut call, reply, &next.text, seen)?;
        }
        Next::Cursor(told, asked) => {
            let next = said(reply, told)?;
            seen.extend(asked_by(call.request(), asked));
            seen.insert(next.text.clone()).then_some(())?;
            ask(call.request_mut(), asked, &next);
        }
        Next::Page(asked, first) | Next::PageOf(asked, first, _) => {
            (length_at(body, paging.items) > 0).then_some(())?;
            let number = number_asked(call.request(), asked).unwrap_or(first);
            if let Some(pages) = pages_of(reply, paging.next) {
                (number < first.checked_add(pages)?.checked_sub(1)?).then_some(())?;
            }
            ask(call.request_mut(), asked, &number.checked_add(1)?.into());
        }
        Next::Offset(asked) => {
            let here = i64::try_from(length_at(body, paging.items)).ok()?;
            (here > 0).then_some(())?;
            let before = number_asked(call.request(), asked).unwrap_or(0);
            ask(call.request_mut(), asked, &before.checked_add(here)?.into());
        }
    }
    Some(call)
}

/// How many pages an answer says that there are.
fn pages_of(reply: &Reply, next: Next) -> Option<i64> {
    match next {
        Next::PageOf(.., told) => said(reply, told)?.text.parse().ok(),
        Next::Link | Next::Url(_) | Next::Cursor(..) | Next::Page(..) | Next::Offset(_) => None,
    }
}

/// Makes it the call of the page that an answer names by a URL.
fn lead<O>(
    call: &mut Call<O>,
    reply: &Reply,
    next: &str,
    seen: &mut BTreeSet<String>,
) -> Option<()> {
    let here = place(call)?;
    match server::page(&here, &reply.sent().url(), next) {
        Ok(page) => {
            seen.insert(here.into());
            seen.insert(page.to_string()).then_some(())?;
            move_to(call, page);
        }
        Err(problem) => call.request_mut().refuse("next page", problem),
    }
    Some(())
}

/// A scalar, as a query and as JSON.
struct Scalar {
    text: String,
    json: String,
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self {
            text: number.to_string(),
            json: number.to_string(),
        }
    }
}

/// What an answer says in a place, if it says anything.
fn said(reply: &Reply, told: Told) -> Option<Scalar> {
    let said = match told {
        Told::Body(place) => Scalar {
            text: found_at(reply.bytes(), place)?,
            json: json_at(reply.bytes(), place)?,
        },
        Told::Header(name) => {
            let text = std::str::from_utf8(reply.headers().get(name)?.as_bytes()).ok()?;
            Scalar {
                text: text.to_owned(),
                json: json::to_string(text).ok()?,
            }
        }
    };
    (!matches!(said.text.as_str(), "" | "null" | "false")).then_some(said)
}

/// What a request asks for a page by.
fn asked_by(request: &Request, asked: Asked) -> Option<String> {
    match asked {
        Asked::Query(name) => query_value(request, name),
        Asked::Body(place) => {
            let (_, body) = request.content()?;
            found_at(body.as_bytes()?, place)
        }
    }
}

fn number_asked(request: &Request, asked: Asked) -> Option<i64> {
    asked_by(request, asked)?.parse().ok()
}

/// Asks for a page.
fn ask(request: &mut Request, asked: Asked, page: &Scalar) {
    match asked {
        Asked::Query(name) => request.query(name, QueryStyle::FORM, &page.text),
        Asked::Body(place) => set_member(request, place, &page.json),
    }
}

/// Where a call goes, without credentials.
fn place<O>(call: &Call<O>) -> Option<Url> {
    let target = assemble::target(&call.core, &call.request, &call.overrides);
    target.ok().map(|target| Arc::unwrap_or_clone(target.url))
}

/// Makes a call that of a page that has a URL of its own. A credential that a parameter of the query
/// stands for goes along.
fn move_to<O>(call: &mut Call<O>, mut page: Url) {
    let schemes = call.request.operation().security.iter().copied().flatten();
    for scheme in schemes {
        if let SecuritySchemeKind::ApiKeyQuery(name) = scheme.kind
            && let Some(value) = query_value(&call.request, name)
            && !page.query_pairs().any(|(known, _)| known == name)
        {
            page.query_pairs_mut().append_pair(name, &value);
        }
    }
    call.overrides.page = Some(Arc::new(page));
}

/// The value of a query parameter, if it is a single one.
fn query_value(request: &Request, name: &str) -> Option<String> {
    let query = request.query_string();
    let decoded = |text: &str| {
        let text = percent_encoding::percent_decode_str(text).decode_utf8();
        text.ok().map(Cow::into_owned)
    };
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let mut named = pairs.filter(|(known, _)| decoded(known).as_deref() == Some(name));
    let (_, value) = named.next()?;
    named.next().is_none().then(|| decoded(value))?
}

/// Sets a member of a body of JSON: names with slashes between them, and the JSON of its value. A call
/// without a body gets one.
fn set_member(request: &mut Request, place: &str, json: &str) {
    let (content_type, whole) = match request.content() {
        Some((content_type, body)) => {
            let whole = body
                .as_bytes()
                .and_then(|body| replaced_at(body, place, json));
            (
                content_type
                    .to_str()
                    .unwrap_or("application/json")
                    .to_owned(),
                whole,
            )
        }
        None => (
            "application/json".to_owned(),
            replaced_at(b"{}", place, json),
        ),
    };
    match whole {
        Some(whole) => request.body_bytes(&content_type, whole.into()),
        None => request.refuse(
            "body",
            "it is no JSON in memory that could name the next page",
        ),
    }
}
