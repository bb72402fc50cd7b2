// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::merge_patch::expected::client::Client;
use crate::merge_patch::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /thing`
    ///
    /// # Returns
    ///
    /// [`Thing`](types::Thing).
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn get_thing(&self) -> Call<GetThing> {
        Call::new(self.core(), Request::new(&GET_THING))
    }

    /// An operation of the API.
    ///
    /// `PUT /thing`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn put_thing(&self, body: impl Into<PutThingContent>) -> Call<PutThing> {
        let mut request = Request::new(&PUT_THING);
        match body.into() {
            PutThingContent::Json(body) => request.json(&body),
            PutThingContent::MergePatchJson(body) => {
                request.json_as("application/merge-patch+json", &body)
            }
        }
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PATCH /thing`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn patch_thing(&self, body: &types::ThingMergePatch) -> Call<PatchThing> {
        let mut request = Request::new(&PATCH_THING);
        request.json_as("application/merge-patch+json", body);
        Call::new(self.core(), request)
    }

    /// An operation of the API.
    ///
    /// `PATCH /other`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn patch_other(&self, body: &types::ThingPatch) -> Call<PatchOther> {
        let mut request = Request::new(&PATCH_OTHER);
        request.json_as("application/merge-patch+json", body);
        Call::new(self.core(), request)
    }
}

/// The operation of [`Client::get_thing`].
#[derive(Clone, Copy, Debug)]
pub struct GetThing;

static GET_THING: OperationInfo = OperationInfo {
    id: "getThing",
    method: Method::GET,
    path: "/thing",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetThing {
    type Output = types::Thing;
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::put_thing`].
#[derive(Clone, Copy, Debug)]
pub struct PutThing;

static PUT_THING: OperationInfo = OperationInfo {
    id: "putThing",
    method: Method::PUT,
    path: "/thing",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PutThing {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The body of [`Client::put_thing`], in one of its notations.
#[derive(Debug, Clone, PartialEq)]
pub enum PutThingContent {
    /// Sent as `application/json`.
    Json(types::Thing),
    /// Sent as `application/merge-patch+json`.
    MergePatchJson(types::ThingMergePatch),
}

impl From<types::Thing> for PutThingContent {
    fn from(body: types::Thing) -> Self {
        Self::Json(body)
    }
}

impl From<&types::Thing> for PutThingContent {
    fn from(body: &types::Thing) -> Self {
        Self::Json(body.clone())
    }
}

impl From<types::ThingMergePatch> for PutThingContent {
    fn from(body: types::ThingMergePatch) -> Self {
        Self::MergePatchJson(body)
    }
}

impl From<&types::ThingMergePatch> for PutThingContent {
    fn from(body: &types::ThingMergePatch) -> Self {
        Self::MergePatchJson(body.clone())
    }
}

/// The operation of [`Client::patch_thing`].
#[derive(Clone, Copy, Debug)]
pub struct PatchThing;

static PATCH_THING: OperationInfo = OperationInfo {
    id: "patchThing",
    method: Method::PATCH,
    path: "/thing",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PatchThing {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::patch_other`].
#[derive(Clone, Copy, Debug)]
pub struct PatchOther;

static PATCH_OTHER: OperationInfo = OperationInfo {
    id: "patchOther",
    method: Method::PATCH,
    path: "/other",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PatchOther {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
