// @generated
//! The operations without a tag.
//!
//! They are methods of the client.

use std::convert::Infallible;

use http::Method;

use crate::responses::expected::client::Client;
use crate::responses::expected::types;
use crate::runtime::call::{Answer, Call, Operation};
use crate::runtime::request::{OperationInfo, Request};
use crate::runtime::response::{Reply, Unreadable};

impl Client {
    /// An operation of the API.
    ///
    /// `GET /jobs`
    ///
    /// # Returns
    ///
    /// One of [`GetJobSuccess`].
    ///
    /// # Errors
    ///
    /// [`GetJobFailure`] has the documented failures.
    pub fn get_job(&self) -> Call<GetJob> {
        Call::new(self.core(), Request::new(&GET_JOB))
    }

    /// An operation of the API.
    ///
    /// `DELETE /jobs`
    ///
    /// # Errors
    ///
    /// The description documents no failure.
    pub fn delete_job(&self) -> Call<DeleteJob> {
        Call::new(self.core(), Request::new(&DELETE_JOB))
    }

    /// An operation of the API.
    ///
    /// `HEAD /jobs`
    ///
    /// # Errors
    ///
    /// [`HasJobFailure`] has the documented failures.
    pub fn has_job(&self) -> Call<HasJob> {
        Call::new(self.core(), Request::new(&HAS_JOB))
    }

    /// An operation of the API.
    ///
    /// `GET /ranges`
    ///
    /// # Returns
    ///
    /// [`Job`](types::Job).
    ///
    /// # Errors
    ///
    /// [`GetRangesFailure`] has the documented failures.
    pub fn get_ranges(&self) -> Call<GetRanges> {
        Call::new(self.core(), Request::new(&GET_RANGES))
    }
}

/// The operation of [`Client::get_job`].
#[derive(Clone, Copy, Debug)]
pub struct GetJob;

static GET_JOB: OperationInfo = OperationInfo {
    id: "get_job",
    method: Method::GET,
    path: "/jobs",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetJob {
    type Output = GetJobSuccess;
    type Failure = GetJobFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success_with(reply, GetJobSuccess::Ok),
            202 => Answer::success_with(reply, GetJobSuccess::Accepted),
            204 => Ok(Answer::Success(GetJobSuccess::NoContent)),
            404 => Answer::failure(reply, GetJobFailure::NotFound),
            500..=599 => Answer::failure(reply, GetJobFailure::ServerError),
            0..=199 | 300.. => Answer::failure(reply, GetJobFailure::Default),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented successes of [`Client::get_job`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetJobSuccess {
    /// Finished.
    ///
    /// Status 200.
    Ok(types::Job),
    /// Still running.
    ///
    /// Status 202.
    Accepted(types::GetJobAcceptedResponse),
    /// Nothing to do.
    ///
    /// Status 204.
    NoContent,
}

/// The documented failures of [`Client::get_job`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetJobFailure {
    /// No such job.
    ///
    /// Status 404.
    NotFound(types::Problem),
    /// Broken.
    ///
    /// Statuses 500 to 599.
    ServerError(types::GetJobServerErrorResponse),
    /// Anything else.
    ///
    /// Any other status.
    Default(types::Problem),
}

/// The operation of [`Client::delete_job`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteJob;

static DELETE_JOB: OperationInfo = OperationInfo {
    id: "delete_job",
    method: Method::DELETE,
    path: "/jobs",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for DeleteJob {
    type Output = ();
    type Failure = Infallible;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            204 => Ok(Answer::Success(())),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The operation of [`Client::has_job`].
#[derive(Clone, Copy, Debug)]
pub struct HasJob;

static HAS_JOB: OperationInfo = OperationInfo {
    id: "has_job",
    method: Method::HEAD,
    path: "/jobs",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for HasJob {
    type Output = ();
    type Failure = HasJobFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Ok(Answer::Success(())),
            404 => Ok(Answer::Failure(HasJobFailure::NotFound)),
            _ => Err(Unreadable::Undocumented),
        }
    }
}

/// The documented failures of [`Client::has_job`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum HasJobFailure {
    /// There is none.
    ///
    /// Status 404.
    NotFound,
}

/// The operation of [`Client::get_ranges`].
#[derive(Clone, Copy, Debug)]
pub struct GetRanges;

static GET_RANGES: OperationInfo = OperationInfo {
    id: "get_ranges",
    method: Method::GET,
    path: "/ranges",
    accept: Some("application/json"),
    security: &[],
    server: None,
    documented_redirects: false,
};

impl Operation for GetRanges {
    type Output = types::Job;
    type Failure = GetRangesFailure;

    fn decode(reply: &Reply) -> Result<Answer<Self::Output, Self::Failure>, Unreadable> {
        match reply.status().as_u16() {
            200 => Answer::success(reply),
            201..=299 => Answer::success(reply),
            400..=499 => Ok(Answer::Failure(GetRangesFailure::ClientError)),
            0..=199 | 300.. => Ok(Answer::Failure(GetRangesFailure::Default)),
        }
    }
}

/// The documented failures of [`Client::get_ranges`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetRangesFailure {
    /// Refused.
    ///
    /// Statuses 400 to 499.
    ClientError,
    /// Anything else.
    ///
    /// Any other status.
    Default,
}
