using Kyndof.Workflows.Functions.Hosting;
using Kyndof.Workflows.Functions.Operations;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
if (OperationsCommand.IsCommand(args)) return await OperationsCommand.RunAsync(args, builder.Configuration, Console.Out);
builder.ConfigureFunctionsWebApplication();
return HostStart.Run(() => builder.AddKyndofWorkflows().Build().Run());
