//! Results that come by pages: how the next page is asked for, and streams of pages and of what is on
//! them.

use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde_json::Value;

use super::super::http::error::Error;
use super::super::http::request::Request;
use super::super::http::response::{Reply, Response};
use super::super::json::find::{found_at, length_at};
use super::super::wire::links;
use super::super::wire::style::QueryStyle;
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
            last: None,
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
/// It ends behind the last page, also where the server names the same page twice, or another server.
/// After an error it stands where it was: asked again, it sends the call of that page again.
#[must_use = "no page is fetched until it is asked for"]
pub struct Pages<O: Paged> {
    next: Option<Call<O>>,
    sending: Option<(Call<O>, Sending<O>)>,
    /// What the page before was asked by.
    last: Option<String>,
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
    pub async fn next(&mut self) -> Option<Result<Response<O::Output>, Error<O::Failure>>> {
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
                let next = following::<O>(call, response.reply());
                // A server that names the page before once more would never end.
                self.next = next.and_then(|(call, by)| {
                    (self.last.as_ref() != Some(&by)).then(|| {
                        self.last = Some(by);
                        call
                    })
                });
                Poll::Ready(Some(Ok(response)))
            }
            Err(error) => {
                self.next = Some(call);
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

/// The call for the page after this one, and what it is asked by.
fn following<O: Paged>(mut call: Call<O>, reply: &Reply) -> Option<(Call<O>, String)> {
    let paging = &O::PAGING;
    let body = reply.bytes();
    if let Some(more) = paging.more
        && found_at(body, more).as_deref() == Some("false")
    {
        return None;
    }
    let by = match paging.next {
        Next::Link => {
            let next = links::next(reply.headers())?;
            call.move_to(reply, &next)?
        }
        Next::Url(told) => {
            let next = said(reply, told)?;
            call.move_to(reply, &next)?
        }
        Next::Cursor(told, asked) => {
            let cursor = said(reply, told)?;
            ask(call.request_mut(), asked, &cursor, cursor.as_str().into())?;
            cursor
        }
        Next::Page(asked, first) => {
            (length_at(body, paging.items) > 0).then_some(())?;
            let number = asked_for(call.request(), asked)
                .unwrap_or(first)
                .checked_add(1)?;
            ask(
                call.request_mut(),
                asked,
                &number.to_string(),
                number.into(),
            )?;
            number.to_string()
        }
        Next::Offset(asked) => {
            let here = length_at(body, paging.items);
            let before = asked_for(call.request(), asked).unwrap_or(0);
            let offset = before.checked_add(i64::try_from(here).ok()?)?;
            (here > 0).then_some(())?;
            ask(
                call.request_mut(),
                asked,
                &offset.to_string(),
                offset.into(),
            )?;
            offset.to_string()
        }
    };
    Some((call, by))
}

/// What an answer says in a place, if it says anything.
fn said(reply: &Reply, told: Told) -> Option<String> {
    let text = match told {
        Told::Body(path) => found_at(reply.bytes(), path)?,
        Told::Header(name) => reply.headers().get(name)?.to_str().ok()?.to_owned(),
    };
    (!text.is_empty() && text != "null").then_some(text)
}

/// The number that a request asks for.
fn asked_for(request: &Request, asked: Asked) -> Option<i64> {
    match asked {
        Asked::Query(name) => request.query_value(name)?.parse().ok(),
        Asked::Body(path) => {
            let (_, body) = request.content()?;
            found_at(body.as_bytes()?, path)?.parse().ok()
        }
    }
}

/// Asks for a page, by a text in a query or by a value in a body.
fn ask(request: &mut Request, asked: Asked, text: &str, value: Value) -> Option<()> {
    match asked {
        Asked::Query(name) => request.query(name, QueryStyle::FORM, text),
        Asked::Body(path) => request.set_member(path, value)?,
    }
    Some(())
}
