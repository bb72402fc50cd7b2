// @generated
//! The operations of undescribed tag.
//!
//! [`UndescribedTag`] has the methods; `client.undescribed_tag()` gives it.

use std::convert::Infallible;

use http::Method;

use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::client::Core;
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

/// The operations of undescribed tag.
#[derive(Clone, Copy, Debug)]
pub struct UndescribedTag<'c> {
    core: &'c Core,
}

impl<'c> UndescribedTag<'c> {
    pub(crate) fn new(core: &'c Core) -> Self {
        Self { core }
    }

    /// An operation of the API.
    ///
    /// `OPTIONS /pets`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn pet_options(&self) -> Call<PetOptions> {
        Call::new(self.core, Request::new(&PET_OPTIONS))
    }
}

/// The operation of [`UndescribedTag::pet_options`].
#[derive(Clone, Copy, Debug)]
pub struct PetOptions;

static PET_OPTIONS: OperationInfo = OperationInfo {
    id: "petOptions",
    method: Method::OPTIONS,
    path: "/pets",
    accept: None,
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for PetOptions {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}
