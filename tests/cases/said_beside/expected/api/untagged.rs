// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};
use crate::runtime::style::{PathStyle, QueryStyle};
use crate::said_beside::expected::client::Client;
use crate::said_beside::expected::types;

impl Client {
    /// A constant is sent by itself, however that is said.
    ///
    /// `PUT /things/{version}`
    ///
    /// # Arguments
    ///
    /// * `like`: It may have others, too.
    /// * `body`
    ///
    /// # Returns
    ///
    /// One of [`PutThingSuccess`].
    ///
    /// # Errors
    ///
    /// [`PutThingFailure`] has the documented failures.
    pub fn put_thing(
        &self,
        like: types::PutThingLike,
        body: &types::Thing,
    ) -> Call<PutThing> {
        let mut request = Request::new(&PUT_THING);
        request.query("like", QueryStyle::FORM, &like);
        request.json(body);
        request.path("version", PathStyle::SIMPLE, &types::PutThingVersion::V1);
        request.query("mode", QueryStyle::FORM, &types::Mode::Full);
        request.query_json("rank", &types::PutThingRank::N3);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::put_thing`].
#[derive(Clone, Copy, Debug)]
pub struct PutThing;

static PUT_THING: OperationInfo = OperationInfo {
    id: "putThing",
    method: Method::PUT,
    path: "/things/{version}",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutThing {
    type Output = PutThingSuccess;
    type Failure = PutThingFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_with(reply, PutThingSuccess::Ok),
            204 => Ok(Answer::Success(PutThingSuccess::NoContent)),
            409 => Answer::failure(reply, PutThingFailure::Conflict),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented successes of [`Client::put_thing`].
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum PutThingSuccess {
    /// The thing.
    ///
    /// Status 200.
    Ok(types::Thing),
    /// It is as it was.
    ///
    /// Status 204.
    NoContent,
}

/// The documented failures of [`Client::put_thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PutThingFailure {
    /// Why not.
    ///
    /// Status 409.
    Conflict(types::Refusal),
}
