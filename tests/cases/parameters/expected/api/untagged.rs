// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::parameters::expected::client::Client;
use crate::parameters::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{CookieStyle, HeaderStyle, PathStyle, QueryStyle};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /items/{itemId}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CGetItem%3E): `tags`, `ids`, `filter`,
    /// `x_trace`, `session`.
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_item(&self, item_id: i64, sort: types::GetItemSort) -> Call<GetItem> {
        let mut request = Request::new(&GET_ITEM);
        request.path("itemId", PathStyle::SIMPLE, &item_id);
        request.query("sort", QueryStyle::FORM, &sort);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::get_item`].
#[derive(Clone, Copy, Debug)]
pub struct GetItem;

static GET_ITEM: OperationInfo = OperationInfo {
    id: "get_item",
    method: Method::GET,
    path: "/items/{itemId}",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetItem {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<GetItem> {
    /// Sets the parameter `tags`.
    pub fn tags(mut self, tags: &[impl AsRef<str>]) -> Self {
        self.request_mut()
            .query(
                "tags",
                QueryStyle::FORM,
                &tags.iter().map(AsRef::as_ref).collect::<Vec<&str>>(),
            );
        self
    }

    /// Sets the parameter `ids`.
    pub fn ids(mut self, ids: &[i64]) -> Self {
        self.request_mut().query("ids", QueryStyle::FORM.explode(false), ids);
        self
    }

    /// Sets the parameter `filter`.
    pub fn filter(mut self, filter: &types::GetItemFilter) -> Self {
        self.request_mut().query("filter", QueryStyle::DEEP_OBJECT, filter);
        self
    }

    /// Sets the parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.request_mut().header("X-Trace", HeaderStyle::SIMPLE, x_trace);
        self
    }

    /// Sets the parameter `session`.
    pub fn session(mut self, session: &str) -> Self {
        self.request_mut().cookie("session", CookieStyle::FORM, session);
        self
    }
}
