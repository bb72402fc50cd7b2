// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{HeaderStyle, PathStyle, QueryStyle};
use crate::said_names::expected::client::Client;
use crate::said_names::expected::types;

impl Client {
    /// An operation of the API.
    ///
    /// `GET /lamps/{lamp_id}`
    ///
    /// Optional, as [methods of the call](Call#impl-Call%3CFindLamps%3E): `voltage`, `x_trace`,
    /// `state`.
    ///
    /// # Returns
    ///
    /// [`FoundLamps`](types::FoundLamps).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn find_lamps(
        &self,
        id: &str,
        search_query: types::FindLampsSearchQuery,
    ) -> Call<FindLamps> {
        let mut request = Request::new(&FIND_LAMPS);
        request.path("lamp_id", PathStyle::SIMPLE, id);
        request.query("q", QueryStyle::FORM, &search_query);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::find_lamps`].
#[derive(Clone, Copy, Debug)]
pub struct FindLamps;

static FIND_LAMPS: OperationInfo = OperationInfo {
    id: "findLamps",
    method: Method::GET,
    path: "/lamps/{lamp_id}",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for FindLamps {
    type Output = types::FoundLamps;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

impl Call<FindLamps> {
    /// Sets the parameter `v`.
    pub fn voltage(mut self, voltage: i64) -> Self {
        self.request_mut().query("v", QueryStyle::FORM, &voltage);
        self
    }

    /// Sets the parameter `X-Trace`.
    pub fn x_trace(mut self, x_trace: &str) -> Self {
        self.request_mut().header("X-Trace", HeaderStyle::SIMPLE, x_trace);
        self
    }

    /// Sets the parameter `state`.
    pub fn state(mut self, state: types::PowerState) -> Self {
        self.request_mut().query("state", QueryStyle::FORM, &state);
        self
    }
}
